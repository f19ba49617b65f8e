import { report } from '/src/report/report.ts';

document.getElementById('tall').style.minHeight = '100vh';
globalThis.findings = report();
