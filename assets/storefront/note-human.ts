import type { PageLife } from '../tracker/page-life';
import type { Footfall } from './types';

const SIGNS = [ 'pointerdown', 'keydown', 'wheel', 'mousemove' ];

/** Notes whether a person has touched the page, as far as the browser vouches for it. */
export function noteHuman( footfall: Footfall, { on }: PageLife ): void {
	footfall.human = !! navigator.userActivation?.hasBeenActive;
	SIGNS.forEach( ( type ) =>
		on( window, type, ( { isTrusted } ) => {
			footfall.human ||= isTrusted;
		} )
	);
}
