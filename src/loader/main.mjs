// The loader: the page is complete without it. It brings the programs of a page, once the page has been painted, and
// sees to it that whatever goes wrong leaves the page as it came.
import { start } from './app.mjs';
import { offerCopies } from './copy.mjs';
import { offerEvidence } from './evidence.mjs';
import { fail } from './failure.mjs';
import { offerInteractive } from './interactive.mjs';
import { speakAsAsked } from './language.mjs';
import { offerSameView } from './same-view.mjs';
import { offerShare } from './share.mjs';
import { wearTheme } from './theme.mjs';
import { offerThisView } from './this-view.mjs';
import { offerTips } from './tip.mjs';

wearTheme();
if (speakAsAsked()) offer();

function offer() {
  offerTips();
  offerShare();
  offerCopies();
  offerEvidence();
  offerSameView();
  if (!document.querySelector('figure[data-chart]')) {
    // Nothing that a program could change.
  } else if (typeof WebAssembly === 'object') {
    offerInteractive();
    offerThisView();
    // First paint first, then the program.
    (globalThis.requestIdleCallback ?? ((then) => setTimeout(then, 1)))(start, { timeout: 1500 });
  } else {
    fail();
  }
}
