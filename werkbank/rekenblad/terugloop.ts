import { InterceptorEffectEnum, WrapStrategy } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { heeftEindeloosWoord } from './langeTekst';
import type { Rekenblad } from './rekenblad';

// Na de opmaak van de cel zelf.
const LAATST = 0;

/** Laat tekst zonder spaties niet teruglopen: het rekenblad zou elk teken apart passen. De opmaak zelf blijft. */
export function laatEindeloosWoordNietTeruglopen({ injector }: Rekenblad): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: LAATST,
    effect: InterceptorEffectEnum.Style,
    handler: (cel, _, volgende) => {
      if (typeof cel?.v !== 'string' || !heeftEindeloosWoord(cel.v)) return volgende(cel);
      return volgende({ ...cel, interceptorStyle: { ...cel.interceptorStyle, tb: WrapStrategy.CLIP } });
    },
  });
}
