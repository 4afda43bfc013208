import { roepAan, verklaar } from '../../core';
import { startPaneel } from '../../paneel';

// Wat hier genoemd is komt in de bundel; onderdelen en teksten die het paneel later laadt niet.
Object.assign(globalThis, { startPaneel, roepAan, verklaar });
