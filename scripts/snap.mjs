import { readFileSync, writeFileSync } from 'node:fs';
let s = readFileSync('/tmp/w/six/scripts/soak.mjs', 'utf8');
s = s.replace("const after = await part(milliseconds);", "const after = await part(Number(process.env.MS ?? 25000)); console.log(JSON.stringify(after)); await page.captureHeapSnapshot({ path: '/tmp/soak.heapsnapshot' });");
writeFileSync('/tmp/w/six/scripts/soak-snap.mjs', s);
