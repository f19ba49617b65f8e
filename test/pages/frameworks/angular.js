import '@angular/compiler';
import 'zone.js';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app.ts';

const app = await bootstrapApplication(App);
window.unmount = () => app.destroy();
