// First what takes over the server's work, then the elements.
import 'portal-elements/hydrate.js';
import 'portal-elements';
