import '../../src/service-link-card/define.js';
import '../../src/back-to-top/define.js';
import '../../src/photo-caption/define.js';
