import { mountTheme } from '../../workshop/theme/theme.js';
import { place } from './workshop.js';

const { root, base, lang } = place();
mountTheme(root, { base, lang });
