import { startPaneel } from '../paneel';
import { excelWerkmap } from './werkmap';

void Office.onReady(({ host }) => {
  const houder = document.getElementById('paneel')!;
  if (host === Office.HostType.Excel) {
    startPaneel(houder, excelWerkmap);
  } else {
    houder.textContent =
      'Dit paneel werkt in Excel. Hebt u geen Excel bij de hand, gebruik dan de werkbank; de handleiding legt uit hoe.';
  }
});
