// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { isBladnaamOpen } from './bladnaamOpen';

it('ziet dat een bladnaam open staat, en niet een tabblad of cel', () => {
  document.body.innerHTML = `
    <div data-u-comp="slide-tab-item" tabindex="0"><span contenteditable="true" tabindex="0">Bezig</span></div>
    <div data-u-comp="editor"><p contenteditable="true" tabindex="0">cel</p></div>`;
  const open = (kiezer: string) => {
    document.querySelector<HTMLElement>(kiezer)!.focus();
    return isBladnaamOpen();
  };
  expect(['span', 'p', '[data-u-comp="slide-tab-item"]'].map(open)).toEqual([true, false, false]);
});
