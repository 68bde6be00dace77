import { recordOrderActions } from '../collectors/account/record-order-actions';
import { recordMiniCart } from '../collectors/cart/record-mini-cart';
import { recordLists } from '../collectors/catalog/record-lists';
import { recordVariations } from '../collectors/catalog/record-variations';
import { recordEngagement } from '../collectors/page/record-engagement';
import { recordForms } from '../collectors/page/record-forms';
import { recordLinks } from '../collectors/page/record-links';
import { recordSearches } from '../collectors/page/record-searches';
import { recordVideos } from '../collectors/page/record-videos';
import { recordVitals } from '../collectors/page/record-vitals';
import { createGuard } from '../tracker/create-guard';
import { createPageLife } from './create-page-life';
import { noteHuman } from './note-human';
import { report } from './report';
import type { Footfall } from './types';

const guard = createGuard( report );

function begin( footfall: Required< Footfall > ) {
	const life = createPageLife( footfall, guard );
	noteHuman( footfall, life );
	[
		recordEngagement,
		recordLinks,
		recordForms,
		recordVideos,
		recordVitals,
		recordSearches,
		recordLists,
		recordVariations,
		recordMiniCart,
		recordOrderActions,
	].forEach( ( part ) => guard( part )( life ) );
}

const footfall = window.footfall as Required< Footfall > | undefined;
// Noted already: an optimiser has put the script in twice.
if ( footfall?.ready && footfall.human === undefined ) {
	footfall.ready.then( () => guard( begin )( footfall ) );
}
