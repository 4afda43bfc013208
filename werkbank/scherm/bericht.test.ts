// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { maakBericht } from './bericht';

it('staat er tot het gesloten wordt, of tot er niets meer te zeggen is', () => {
  const balk = document.createElement('div');
  balk.hidden = true;
  const bericht = maakBericht(balk);
  bericht('De macro’s zijn weggelaten.', 'Filters zijn weggelaten.');
  expect([balk.hidden, balk.querySelectorAll('p').length]).toEqual([false, 2]);
  balk.querySelector('button')!.click();
  expect([balk.hidden, balk.textContent]).toEqual([true, '']);
  bericht('Het openen is gestopt.');
  expect(balk.hidden).toBe(false);
  bericht();
  expect([balk.hidden, balk.textContent]).toEqual([true, '']);
});
