import type { Answer, Condition, Facts } from '../types';
import { SHOPPING } from './cases/shopping';
import { SOURCES } from './cases/sources';
import { VISITORS } from './cases/visitors';
import { VISITS } from './cases/visits';
import { evaluate } from './evaluate';
import { RULES } from './rules';

type Row = readonly [ says: object, facts: Facts, answer: Answer ];

const TABLES: Record< string, readonly Row[] > = {
	...VISITS,
	...SOURCES,
	...SHOPPING,
	...VISITORS,
};

describe.each( Object.entries( TABLES ) )( '%s', ( rule, rows ) => {
	it.each( rows )( '%j', ( says, facts, answer ) => {
		const condition = { rule, ...says } as Condition;
		expect( evaluate( [ condition ], 'all', facts ) ).toBe( answer );
	} );
} );

const answersOf = ( rule: string ) =>
	( TABLES[ rule ] ?? [] ).map( ( [ , , answer ] ) => answer );

it.each( Object.keys( RULES ) )(
	'%s has a case that is met, one that is not, and one that cannot be decided',
	( rule ) =>
		expect( answersOf( rule ) ).toEqual(
			expect.arrayContaining(
				rule === 'time_window' // The clock is always known.
					? [ true, false ]
					: [ true, false, undefined ]
			)
		)
);
