/** Plots as SVG, in the colours of the reader's scheme. */

const escaped = (text) =>
  String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

const style = `<style>
text { font: 13px system-ui, sans-serif; fill: #1c2428 } .note { fill: #55626a; font-size: 12px }
.bar, .dot { fill: #8fa3ab } .own { fill: #0b5567 } .goal, .axis { stroke: #b3261e; stroke-dasharray: 4 3 } .axis { stroke: #cfd8da; stroke-dasharray: none }
.line { fill: none; stroke: #8fa3ab; stroke-width: 1.5 } .line.own { fill: none; stroke: #0b5567; stroke-width: 3 }
@media (prefers-color-scheme: dark) { text { fill: #e2e8ea } .note { fill: #a4b1b7 } .own { fill: #7fc6d8 } .line.own { stroke: #7fc6d8 } .axis { stroke: #37464d } }
</style>`;

const picture = (title, width, height, inside) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">${style}${inside}</svg>\n`;

const short = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));

/** Bars of `[label, value, own]`, the shortest first, with a line at the goal. */
export function bars(title, rows, { unit = '', goal } = {}) {
  const sorted = [...rows].sort(([, a], [, b]) => a - b);
  const most = Math.max(...sorted.map(([, value]) => value), goal ?? 0);
  const x = (value) => 220 + (value / most) * 400;
  const lines = sorted.map(([label, value, own], index) => {
    const y = 34 + index * 24;
    return (
      `<text x="210" y="${y + 14}" text-anchor="end">${escaped(label)}</text>` +
      `<rect class="bar${own ? ' own' : ''}" x="220" y="${y}" width="${(x(value) - 220).toFixed(1)}" height="18" rx="2"/>` +
      `<text x="${(x(value) + 6).toFixed(1)}" y="${y + 14}">${short(value)}${unit}</text>`
    );
  });
  const bottom = 34 + sorted.length * 24;
  const mark =
    goal === undefined
      ? ''
      : `<line class="goal" x1="${x(goal).toFixed(1)}" x2="${x(goal).toFixed(1)}" y1="28" y2="${bottom}"/>` +
        `<text class="note" x="${x(goal).toFixed(1)}" y="${bottom + 14}" text-anchor="middle">goal ${short(goal)}${unit}</text>`;
  return picture(
    title,
    700,
    bottom + 22,
    `<text x="0" y="16">${escaped(title)}</text>${lines.join('')}${mark}`,
  );
}

/** Lines of `[label, [[x, y] …], own]`, both axes by powers of ten. */
export function lines(title, series, { unit = '' } = {}) {
  const points = series.flatMap(([, own]) => own);
  const scale = (index, from, to) => {
    const all = points.map((point) => Math.log10(point[index]));
    const [least, most] = [Math.min(...all), Math.max(...all)];
    return (value) => from + ((Math.log10(value) - least) / (most - least || 1)) * (to - from);
  };
  const [x, y] = [scale(0, 60, 470), scale(1, 300, 40)];
  const ticks = [...new Set(points.map(([at]) => at))].map(
    (at) =>
      `<line class="axis" x1="${x(at)}" x2="${x(at)}" y1="40" y2="300"/><text class="note" x="${x(at)}" y="318" text-anchor="middle">${at.toLocaleString('en')}</text>`,
  );
  // Names stand at the ends of their lines, one below the other.
  let below = -Infinity;
  const ends = [...series]
    .sort(([, a], [, b]) => y(a.at(-1)[1]) - y(b.at(-1)[1]))
    .map(([label, own]) => {
      below = Math.max(y(own.at(-1)[1]) + 4, below + 16);
      return `<text x="480" y="${below.toFixed(1)}">${escaped(label)} ${short(own.at(-1)[1])}${unit}</text>`;
    });
  const paths = series.map(
    ([, own, mine]) =>
      `<polyline class="line${mine ? ' own' : ''}" points="${own.map(([a, b]) => `${x(a).toFixed(1)},${y(b).toFixed(1)}`).join(' ')}"/>`,
  );
  return picture(
    title,
    760,
    330,
    `<text x="0" y="16">${escaped(title)}</text>${ticks.join('')}${paths.join('')}${ends.join('')}`,
  );
}
