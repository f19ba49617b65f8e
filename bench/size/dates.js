import { isTimeZone, readDate, writeDate } from '../../src/core/dates.js';
import { messages, registerMessages } from '../../src/core/messages.js';

/** Kept by the build: dates both ways, and every string in three languages. */
globalThis.kept = [isTimeZone, readDate, writeDate, messages, registerMessages];
