// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { alsElement, alsTekst, vorm } from './vorm';

const TEKENING = vorm(
  'svg',
  { width: 10.04 },
  vorm('g', { class: 'reeks-1', color: '#0072B2' }, vorm('rect', { fill: 'currentColor', x: 1 / 3 })),
  vorm('text', { fill: 'currentColor' }, 'Bergen & "Zoom" <b>'),
);

describe('een tekening', () => {
  it('wordt een element met tekst die tekst blijft', () => {
    const svg = alsElement(TEKENING);
    expect(svg.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(svg.getAttribute('width')).toBe('10');
    expect(svg.querySelector('rect')!.getAttribute('x')).toBe('0.3');
    expect(svg.querySelector('text')!.textContent).toBe('Bergen & "Zoom" <b>');
    expect(svg.querySelector('b')).toBeNull();
  });

  it('wordt een bestand dat zonder stijlblad zijn kleuren heeft', () => {
    expect(alsTekst(TEKENING)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="10"><g><rect fill="#0072B2" x="0.3"></rect></g>' +
        '<text fill="#000000">Bergen &amp; &quot;Zoom&quot; &lt;b&gt;</text></svg>',
    );
  });
});
