'use strict';
// Everything below also works without it, but for the other language, the
// search and the zoom. Nothing is kept anywhere, nothing is fetched.
(function () {
  const root = document.documentElement;
  const sheets = Array.from(document.querySelectorAll('.sheet'));
  const all = (selector, from) => Array.from((from || document).querySelectorAll(selector));

  // Language: the style shows what is written in the language of the page.
  function speak(lang) {
    root.lang = root.dataset.lang = lang;
    document.title = document.querySelector('title').dataset[lang];
    for (const e of all('[aria-label][data-zh]')) e.setAttribute('aria-label', e.dataset[lang]);
    query.placeholder = lang === 'zh' ? query.dataset.hintZh : query.dataset.hintEn;
    search();
    const seen = document.querySelector('.sheet.chosen');
    choose(sheets.find(s => s.lang === lang && (!seen || s.dataset.of === seen.dataset.of)) || sheets.find(s => s.lang === lang));
  }

  // Search: what stands in the page, folded; names, wordings, pinyin and codes
  // first, and only if nothing is called so, the whole texts.
  const query = document.getElementById('query');
  const found = document.getElementById('found');
  const items = all('.item').map(e => ({
    element: e,
    names: e.dataset.find,
    codes: (e.dataset.code || '').toUpperCase().split(' '),
    text: null,
  }));
  const fold = s => s.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

  function matching(typed) {
    const code = typed.normalize('NFKC').trim().toUpperCase();
    const byCode = items.filter(i => i.codes.includes(code));
    if (byCode.length) return byCode;
    const words = typed.split(/\s+/).map(fold).filter(Boolean);
    const byName = items.filter(i => words.every(w => i.names.includes(w)));
    if (byName.length) return byName;
    return items.filter(i => {
      if (i.text === null) i.text = fold(i.element.textContent);
      return words.every(w => i.text.includes(w));
    });
  }

  function search() {
    const typed = query.value.trim();
    const hits = fold(typed) ? new Set(matching(typed)) : null;
    for (const i of items) i.element.hidden = hits !== null && !hits.has(i);
    for (const g of all('.group')) g.hidden = hits !== null && !g.querySelector('.item:not([hidden])');
    for (const p of all('.part')) p.hidden = hits !== null && !p.querySelector('.item:not([hidden])');
    const lang = root.dataset.lang;
    found.textContent = hits === null ? '' :
      hits.size ? found.dataset[lang].replace('%d', hits.size) : found.dataset[lang === 'zh' ? 'noneZh' : 'noneEn'];
  }
  query.addEventListener('input', search);
  query.addEventListener('keydown', e => {
    if (e.key === 'Escape') { query.value = ''; search(); }
  });

  // A link leads to what it names, even if that is folded or was filtered away.
  function arrive() {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.closest('[hidden]')) { query.value = ''; search(); }
    if (target.classList.contains('sheet')) {
      if (target.lang !== root.dataset.lang) speak(target.lang);
      choose(target);
    }
    if (target.tagName === 'DETAILS') target.open = true;
    target.scrollIntoView();
  }
  window.addEventListener('hashchange', arrive);
  document.addEventListener('click', e => { // a second click on the same link changes no hash
    const a = e.target.closest && e.target.closest('a[href^="#"]');
    if (a && a.getAttribute('href') === location.hash) { e.preventDefault(); arrive(); }
  });

  // Pictures: one at a time, each in a panel that scrolls.
  function choose(sheet) {
    for (const s of sheets) s.classList.toggle('chosen', s === sheet);
    for (const a of all('#tabs a')) {
      if (a.getAttribute('href') === '#' + sheet.id) a.setAttribute('aria-current', 'true');
      else a.removeAttribute('aria-current');
    }
    const panel = sheet.querySelector('.panel');
    if (panel.dataset.zoom) return;
    zoom(panel, Math.max(fitting(panel), 1), 0, 0);
    const first = panel.querySelector('.box rect'); // it may stand far down, in the middle of what follows
    panel.scrollTop = first.y.baseVal.value * Number(panel.dataset.zoom) - panel.clientHeight / 3;
  }
  document.getElementById('tree').classList.add('sheets');

  const natural = panel => panel.querySelector('svg').viewBox.baseVal;
  const fitting = panel => Math.min((panel.clientWidth - 18) / natural(panel).width, (panel.clientHeight - 18) / natural(panel).height);

  // zoom draws the picture larger or smaller around a point of the panel.
  function zoom(panel, scale, x, y) {
    const before = Number(panel.dataset.zoom) || 1;
    const svg = panel.querySelector('svg');
    scale = Math.min(4, Math.max(Math.min(fitting(panel), .25), scale));
    const left = (panel.scrollLeft + x) * scale / before - x;
    const top = (panel.scrollTop + y) * scale / before - y;
    svg.style.width = natural(panel).width * scale + 'px';
    svg.style.height = natural(panel).height * scale + 'px';
    panel.dataset.zoom = scale;
    panel.scrollLeft = left;
    panel.scrollTop = top;
  }
  const by = (panel, factor, x, y) => zoom(panel, (Number(panel.dataset.zoom) || 1) * factor,
    x === undefined ? panel.clientWidth / 2 : x, y === undefined ? panel.clientHeight / 2 : y);

  for (const sheet of sheets) {
    const panel = sheet.querySelector('.panel');
    for (const b of all('[data-zoom]', sheet.querySelector('.zoom'))) {
      b.addEventListener('click', () => {
        if (b.dataset.zoom === 'fit') zoom(panel, fitting(panel), 0, 0);
        else by(panel, b.dataset.zoom === 'in' ? 1.25 : .8);
      });
    }
    panel.addEventListener('keydown', e => {
      if (e.ctrlKey || e.metaKey || e.altKey) return;
      if (e.key === '+' || e.key === '=') by(panel, 1.25);
      else if (e.key === '-') by(panel, .8);
      else if (e.key === '0') zoom(panel, fitting(panel), 0, 0);
      else return;
      e.preventDefault();
    });
    panel.addEventListener('wheel', e => {
      if (!e.ctrlKey) return;
      e.preventDefault();
      const box = panel.getBoundingClientRect();
      by(panel, Math.exp(-e.deltaY / 300), e.clientX - box.left, e.clientY - box.top);
    }, { passive: false });
    drag(panel);
    pinch(panel);
  }

  // drag moves the picture with a mouse; fingers scroll by themselves. What was
  // dragged is no click on a link.
  function drag(panel) {
    let from = null, moved = false;
    panel.addEventListener('pointerdown', e => {
      if (e.pointerType !== 'mouse' || e.button !== 0) return;
      from = { x: e.clientX, y: e.clientY, left: panel.scrollLeft, top: panel.scrollTop };
      moved = false;
    });
    panel.addEventListener('pointermove', e => {
      if (!from) return;
      if (!moved && Math.hypot(e.clientX - from.x, e.clientY - from.y) > 4) {
        moved = true;
        panel.classList.add('held');
        panel.setPointerCapture(e.pointerId);
      }
      if (!moved) return;
      panel.scrollLeft = from.left + from.x - e.clientX;
      panel.scrollTop = from.top + from.y - e.clientY;
    });
    for (const end of ['pointerup', 'pointercancel']) {
      panel.addEventListener(end, () => { from = null; panel.classList.remove('held'); });
    }
    panel.addEventListener('click', e => { if (moved) { e.preventDefault(); e.stopPropagation(); moved = false; } }, true);
    panel.addEventListener('dragstart', e => e.preventDefault());
  }

  // pinch zooms with two fingers.
  function pinch(panel) {
    let apart = 0;
    const distance = t => Math.hypot(t[0].clientX - t[1].clientX, t[0].clientY - t[1].clientY);
    panel.addEventListener('touchstart', e => { if (e.touches.length === 2) apart = distance(e.touches); }, { passive: true });
    panel.addEventListener('touchmove', e => {
      if (e.touches.length !== 2 || !apart) return;
      e.preventDefault();
      const now = distance(e.touches), box = panel.getBoundingClientRect();
      by(panel, now / apart, (e.touches[0].clientX + e.touches[1].clientX) / 2 - box.left, (e.touches[0].clientY + e.touches[1].clientY) / 2 - box.top);
      apart = now;
    }, { passive: false });
    panel.addEventListener('touchend', () => { apart = 0; });
  }

  // Printing: what is folded is opened for the printer, and folded again.
  let opened = [];
  window.addEventListener('beforeprint', () => {
    opened = all('details.item:not([open])');
    for (const d of opened) d.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const d of opened) d.open = false;
    opened = [];
  });
  for (const box of all('.printing input')) {
    box.addEventListener('change', () => document.getElementById(box.value).classList.toggle('unprinted', !box.checked));
  }
  document.getElementById('print').addEventListener('click', () => window.print());

  document.getElementById('language').addEventListener('click', () => speak(root.dataset.lang === 'zh' ? 'en' : 'zh'));
  speak(root.dataset.lang);
  arrive();
})();
