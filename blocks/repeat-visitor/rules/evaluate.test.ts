import type { Answer, Condition, OwnCondition } from '../types';
import { known } from './cases/facts';
import { decide } from './decide';
import { evaluate } from './evaluate';

const YES: Condition = { rule: 'logged_in', is: 'no' };
const NO: Condition = { rule: 'logged_in', is: 'yes' };
const OPEN: Condition = {
	rule: 'consent',
	category: 'statistics',
	is: 'granted',
};

it.each< [ ( Condition | OwnCondition )[], 'all' | 'any', Answer ] >( [
	[ [], 'all', true ],
	[ [], 'any', true ],
	[ [ YES, YES ], 'all', true ],
	[ [ YES, NO ], 'all', false ],
	[ [ YES, OPEN ], 'all', undefined ],
	[ [ OPEN, NO ], 'all', false ],
	[ [ NO, YES ], 'any', true ],
	[ [ NO, NO ], 'any', false ],
	[ [ NO, OPEN ], 'any', undefined ],
	[ [ OPEN, YES ], 'any', true ],
	[ [ { rule: 'acme/rain' } ], 'all', undefined ],
	[ [ { rule: 'acme/broken' } ], 'all', undefined ],
	[ [ { rule: 'acme/sun', value: 3 } ], 'all', true ],
	[ [ { rule: 'acme/sun', value: 4 }, YES ], 'any', true ],
	[ [ { rule: 'toString' } as unknown as Condition ], 'all', undefined ],
	[
		[ { rule: 'channel', is: 'one_of' } as unknown as Condition ],
		'all',
		undefined,
	],
] )( '%j joined by %s: %s', ( conditions, match, answer ) => {
	const own = {
		'acme/sun': ( { value }: OwnCondition ) => value === 3,
		'acme/broken': () => {
			throw new Error( 'broken' );
		},
	};
	expect( evaluate( conditions, match, known, own ) ).toBe( answer );
} );

it.each( [
	[ YES, 'show', 'hide', true ],
	[ NO, 'show', 'show', false ],
	[ YES, 'hide', 'show', false ],
	[ NO, 'hide', 'hide', true ],
	[ OPEN, 'show', 'show', true ],
	[ OPEN, 'show', 'hide', false ],
	[ OPEN, 'hide', 'show', true ],
] as const )(
	'%j, %s when met, %s without data: %s',
	( condition, outcome, without_data, isShown ) => {
		const block = {
			conditions: [ condition ],
			match: 'all' as const,
			outcome,
			without_data,
		};
		expect( decide( block, known, true ) ).toBe( isShown );
		expect( decide( block, known, false ) ).toBe(
			condition === OPEN ? undefined : isShown
		);
	}
);
