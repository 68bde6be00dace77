import { getContext, store } from '@wordpress/interactivity';
import { decide } from './rules/decide';
import type { RepeatVisitorAttributes } from './types';

interface Context extends RepeatVisitorAttributes {
	is_shown: boolean | null;
	is_away: boolean | null;
}

store( 'footfall/repeat-visitor', {
	callbacks: {
		begin() {
			const context = getContext< Context >();
			const isShown = decide( context, { now: Date.now() }, true );
			context.is_shown = isShown === true;
			context.is_away = isShown === false;
		},
	},
} );
