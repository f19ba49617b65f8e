import * as dates from '/src/core/dates.ts';
import { run } from '/test/helpers/date-run.mjs';

window.result = run(dates);
