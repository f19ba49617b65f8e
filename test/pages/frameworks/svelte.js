import { mount, unmount } from 'svelte';
import App from './App.svelte';

const target = document.getElementById('app');
target.replaceChildren();
const app = mount(App, { target });
window.unmount = () => unmount(app);
