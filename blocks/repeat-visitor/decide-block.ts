import type { VisitConfig } from '../../assets/memory/types';
import type { BlockContext } from './block-context';
import { readFacts, type StoreCart } from './read-facts';
import { decide } from './rules/decide';
import type { OwnRules } from './rules/evaluate';
import type { Answer } from './types';

/** Search engines run scripts, too. They see what the owner has chosen for them. (A Cubot is a phone.) */
const CRAWLER =
	/([^c]u|[^u])bot\b|crawl|spider|slurp|mediapartners|google-inspection/i;

/**
 * Whether a block is shown to this visitor.
 *
 * @param context Of the block.
 * @param config  Of the page.
 * @param isFinal Whether nothing more can be known now.
 * @param cart    What the store has said.
 */
export function decideBlock(
	context: BlockContext,
	config: VisitConfig,
	isFinal: boolean,
	cart?: StoreCart
): Answer {
	return CRAWLER.test( navigator.userAgent )
		? context.without_script === 'show'
		: decide(
				context,
				readFacts( config, cart ),
				isFinal,
				window.footfall?.visitorRules as OwnRules | undefined
			);
}
