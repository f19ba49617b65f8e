/** Plots as SVG, in the colours of the reader's scheme. */

const escaped = (text) =>
  String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** Words stand on their ground, over a line that crosses them. */
const style = `<style>
.ground { fill: #fff } text { font: 13px system-ui, sans-serif; fill: #1c2428; stroke: #fff; stroke-width: 4; stroke-linejoin: round; paint-order: stroke }
.title { font-weight: 600; font-size: 14px } .note { fill: #55626a; font-size: 12px }
.bar { fill: #8fa3ab } .bar.own { fill: #0b5567 } .goal { stroke: #b3261e; stroke-dasharray: 4 3 } .axis { stroke: #cfd8da }
.line { fill: none; stroke: #8fa3ab; stroke-width: 1.5 } .line.own { stroke: #0b5567; stroke-width: 3 }
@media (prefers-color-scheme: dark) { .ground { fill: #14191c } text { fill: #e2e8ea; stroke: #14191c } .note { fill: #a4b1b7 } .bar { fill: #5f727a } .bar.own { fill: #7fc6d8 } .goal { stroke: #ff9d94 } .axis { stroke: #37464d } .line { stroke: #5f727a } .line.own { stroke: #7fc6d8 } }
</style>`;

/** Wide enough for its words, and no wider: on a phone it is shrunk. */
const width = 500;

const picture = (title, height, inside) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">${style}<rect class="ground" width="100%" height="100%"/><text class="title" x="16" y="28">${escaped(title)}</text>${inside}</svg>\n`;

const short = (value) => (value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2));

/** Bars of `[label, value, own]`, the shortest first, with a line at the goal. */
export function bars(title, rows, { unit = '', goal } = {}) {
  const sorted = [...rows].sort(([, a], [, b]) => a - b);
  const most = Math.max(...sorted.map(([, value]) => value), goal ?? 0);
  const [top, start] = [46, 194];
  const x = (value) => start + (value / most) * 220;
  const lines = sorted.map(([label, value, own], index) => {
    const y = top + index * 24;
    return (
      `<text x="16" y="${y + 14}">${escaped(label)}</text>` +
      `<rect class="bar${own ? ' own' : ''}" x="${start}" y="${y}" width="${(x(value) - start).toFixed(1)}" height="18" rx="2"/>` +
      `<text x="${(x(value) + 8).toFixed(1)}" y="${y + 14}">${short(value)}${unit}</text>`
    );
  });
  const bottom = top + sorted.length * 24;
  const at = goal === undefined ? '' : x(goal).toFixed(1);
  const mark =
    at &&
    `<line class="goal" x1="${at}" x2="${at}" y1="${top - 4}" y2="${bottom}"/>` +
      `<text class="note" x="${at}" y="${bottom + 14}" text-anchor="middle">goal ${short(goal)}${unit}</text>`;
  return picture(title, bottom + 26, `${mark}${lines.join('')}`);
}

/** Lines of `[label, [[x, y] …], own]`, both axes by powers of ten. */
export function lines(title, series, { unit = '' } = {}) {
  const points = series.flatMap(([, own]) => own);
  const scale = (index, from, to) => {
    const all = points.map((point) => Math.log10(point[index]));
    const [least, most] = [Math.min(...all), Math.max(...all)];
    return (value) => from + ((Math.log10(value) - least) / (most - least || 1)) * (to - from);
  };
  const [x, y] = [scale(0, 28, 264), scale(1, 310, 56)];
  const ticks = [...new Set(points.map(([at]) => at))].map(
    (at) =>
      `<line class="axis" x1="${x(at)}" x2="${x(at)}" y1="50" y2="316"/><text class="note" x="${x(at)}" y="334" text-anchor="middle">${at.toLocaleString('en')}</text>`,
  );
  // Names stand at the ends of their lines, one below the other.
  let below = -Infinity;
  const ends = [...series]
    .sort(([, a], [, b]) => y(a.at(-1)[1]) - y(b.at(-1)[1]))
    .map(([label, own]) => {
      below = Math.max(y(own.at(-1)[1]) + 4, below + 18);
      return `<text x="276" y="${below.toFixed(1)}">${escaped(label)} ${short(own.at(-1)[1])}${unit}</text>`;
    });
  const paths = series.map(
    ([, own, mine]) =>
      `<polyline class="line${mine ? ' own' : ''}" points="${own.map(([a, b]) => `${x(a).toFixed(1)},${y(b).toFixed(1)}`).join(' ')}"/>`,
  );
  return picture(title, 350, `${ticks.join('')}${paths.join('')}${ends.join('')}`);
}
