import { mountBuilder } from '../../workshop/builder/builder.js';
import { place } from './workshop.js';

const { root, base, lang } = place();
mountBuilder(root, { base, lang });
