/** A keyboard and a mouse for WebKit with puppeteer's names, by the actions of WebDriver. */
import { Unsupported } from './unsupported.mjs';

/** Keys as WebDriver writes them. */
const keys = {
  Space: ' ',
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

function valueOf(key) {
  if (!keys[key] && [...key].length !== 1) throw new Error(`WebKit: no such key: ${key}`);
  return keys[key] ?? key;
}

/** A keyboard as puppeteer's. */
export const keyboard = (send) => {
  const down = (key) => ({ type: 'keyDown', value: valueOf(key) });
  const up = (key) => ({ type: 'keyUp', value: valueOf(key) });
  const act = (actions) => send([{ type: 'key', id: 'keys', actions }]);
  return {
    down: (key) => act([down(key)]),
    up: (key) => act([up(key)]),
    press: (key) => act([down(key), up(key)]),
    type: (text) => act([...text].flatMap((key) => [down(key), up(key)])),
  };
};

/** A mouse as puppeteer's; places are CSS pixels of the window. */
export const mouse = (send) => {
  const move = (x, y) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 });
  // The driver takes every button that is let go for the left one.
  const left = (type, button = 'left') => {
    if (button !== 'left') throw new Unsupported(`the ${button} button of the mouse`, 'WebKit');
    return { type, button: 0 };
  };
  const down = (button) => left('pointerDown', button);
  const up = (button) => left('pointerUp', button);
  const act = (...actions) =>
    send([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
  return {
    move: (x, y) => act(move(x, y)),
    down: ({ button } = {}) => act(down(button)),
    up: ({ button } = {}) => act(up(button)),
    click: (x, y, { button, count = 1 } = {}) =>
      act(
        move(x, y),
        ...Array(count)
          .fill([down(button), up(button)])
          .flat(),
      ),
    reset: () => act(up(), move(0, 0)),
  };
};
