import type { BlockContext } from './block-context';
import { decideBlock } from './decide-block';
import type { Show } from './types';

const config = {
	page: {},
	consent: {
		honour_signals: true,
		consent_without_tool: 'unknown' as const,
	},
};

const setAgent = ( agent: string ) =>
	Object.defineProperty( navigator, 'userAgent', {
		value: agent,
		configurable: true,
	} );

/** What everybody but a crawler sees, and what without a script. */
const decided = ( everybody: Show, without_script: Show ) =>
	decideBlock(
		{
			conditions: [],
			match: 'all',
			outcome: everybody,
			without_data: 'hide',
			without_script,
			label: '',
			is_shown: null,
			is_away: false,
		} satisfies BlockContext,
		config,
		true
	);

test.each( [
	'Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X) Chrome/140.0.0.0 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
	'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)',
	'Mozilla/5.0 (compatible; Google-InspectionTool/1.0;)',
	'Mozilla/5.0 (Macintosh) (Applebot/0.1; +http://www.apple.com/go/applebot)',
] )( 'a search engine sees what the owner has chosen for it: %s', ( agent ) => {
	setAgent( agent );
	expect( decided( 'hide', 'show' ) ).toBe( true );
	expect( decided( 'show', 'hide' ) ).toBe( false );
} );

test.each( [
	'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0 Safari/537.36',
	'Mozilla/5.0 (Linux; Android 12; CUBOT NOTE 21) Chrome/140.0.0.0 Mobile Safari/537.36',
] )( 'a visitor does not: %s', ( agent ) => {
	setAgent( agent );
	expect( decided( 'hide', 'show' ) ).toBe( false );
	expect( decided( 'show', 'hide' ) ).toBe( true );
} );
