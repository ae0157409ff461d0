// Judges web pages in a real browser: axe, in light and in dark; a screen of 320 pixels; the
// keyboard; Korean words; languages beside each other. Prints a line for each fault.
//
//   node web.mjs FOLDER_OF_NODE_MODULES PAGE.html …
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, ...files] = process.argv.slice(2);
const require = createRequire(pathToFileURL(join(resolve(modules), 'judge.js')));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

// Without them Chromium looks for its makers' servers.
const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync',
  '--disable-background-networking', '--disable-component-update',
];
const path = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const { existsSync } = await import('node:fs');
const browser = await chromium.launch({ executablePath: path.find(existsSync), args: flags });

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 320, height: 700 };

async function judge(file) {
  const faults = [];
  const page = await browser.newPage({ viewport: WIDE, colorScheme: 'light' });
  page.on('console', message => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  await page.goto(pathToFileURL(resolve(file)).href);
  await page.addScriptTag({ content: axe });
  const run = options => page.evaluate(options => axe.run(document, options), options);
  const add = (when, { violations }) => {
    for (const { id, nodes } of violations) {
      faults.push(`axe, ${when}: ${id}: ${nodes[0].html.slice(0, 160)} (${nodes.length})`);
    }
  };
  add('light', await run({}));
  faults.push(...await page.evaluate(beside));
  faults.push(...await page.evaluate(brokenWords));
  await keyboard(page, faults);
  await page.emulateMedia({ colorScheme: 'dark' });
  add('dark', await run({ runOnly: ['color-contrast'] }));
  if (await page.evaluate(isLight)) faults.push('dark: the page is light');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(NARROW);
  faults.push(...await page.evaluate(overflow));
  faults.push(...await page.evaluate(brokenWords));
  faults.push(...await page.evaluate(below));
  await page.close();
  return [...new Set(faults)].map(fault => `${file}: ${fault}`);
}

// What is wider than the screen must be inside a part that scrolls, and that the keyboard reaches.
function overflow() {
  const faults = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    const out = [...document.querySelectorAll('body *')].find(element => (
      element.getBoundingClientRect().right > root.clientWidth + 1 && !element.closest('.scroll')
    ));
    faults.push(`320 pixels: ${root.scrollWidth} wide: ${out?.outerHTML.slice(0, 160)}`);
  }
  for (const part of document.querySelectorAll('*')) {
    const scrolls = ['auto', 'scroll'].includes(getComputedStyle(part).overflowX);
    if (scrolls && part.scrollWidth > part.clientWidth && part.tabIndex < 0 && part !== root) {
      faults.push(`320 pixels: not for the keyboard: ${part.outerHTML.slice(0, 160)}`);
    }
  }
  return faults;
}

// Each Korean word is on one line, unless it is longer than a line.
function brokenWords() {
  const faults = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    for (const match of node.data.matchAll(/\p{Script=Hangul}{2,}/gu)) {
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const rects = [...range.getClientRects()].filter(rect => rect.width > 0);
      const lines = new Set(rects.map(rect => Math.round(rect.top)));
      if (lines.size > 1) faults.push(`${innerWidth} pixels: broken word: ${match[0]}`);
    }
  }
  return faults;
}

function isLight() {
  const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/\d+/g);
  return Number(red) + Number(green) + Number(blue) > 384;
}

// On a wide screen, counterparts begin at one height.
function beside() {
  const rows = [...document.querySelectorAll('.side-by-side')];
  const wrong = rows.find(row => {
    const places = [...row.children].map(cell => cell.getBoundingClientRect());
    return places.some((it, at) => at > 0 && (
      Math.abs(it.top - places[0].top) > 1 || it.left === places[at - 1].left
    ));
  });
  return wrong ? [`wide: not side by side: ${wrong.outerHTML.slice(0, 160)}`] : [];
}

// On a narrow one, they are one below the other.
function below() {
  const rows = [...document.querySelectorAll('.side-by-side')];
  const wrong = rows.find(row => {
    const places = [...row.children].map(cell => cell.getBoundingClientRect());
    return places.some((it, at) => at > 0 && it.top < places[at - 1].bottom - 1);
  });
  return wrong ? [`narrow: side by side: ${wrong.outerHTML.slice(0, 160)}`] : [];
}

// Tab first reaches the link past what stands before the text, and then each link and each part
// that scrolls, in their order; where it is can be seen.
async function keyboard(page, faults) {
  const here = () => page.evaluate(() => {
    const element = document.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const place = element.getBoundingClientRect();
    return {
      tag: element.outerHTML.slice(0, 160),
      at: [...document.querySelectorAll('a[href], [tabindex="0"]')].indexOf(element),
      isSkip: element.matches('.skip'),
      isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) > 1 && place.bottom > 0,
    };
  });
  const count = await page.evaluate(() => document.querySelectorAll('a[href], [tabindex="0"]').length);
  for (let at = 0; at < Math.min(count, 40); at += 1) {
    await page.keyboard.press('Tab');
    const focus = await here();
    if (focus.at !== at) faults.push(`keyboard: Tab ${at + 1} is at ${focus.tag}`);
    if (!focus.isSeen) faults.push(`keyboard: not seen: ${focus.tag}`);
    if (at === 0 && !focus.isSkip) faults.push(`keyboard: first is ${focus.tag}`);
    if (focus.at !== at) break;
  }
}

const queue = [...files];
async function work() {
  for (let file = queue.shift(); file; file = queue.shift()) {
    for (const fault of await judge(file)) console.log(fault);
  }
}
await Promise.all([work(), work()]);
await browser.close();
