import { known, nothing, type Cases } from './facts';

export const SOURCES: Cases< 'channel' | 'campaign' | 'referrer' > = {
	channel: [
		[ { is: 'one_of', values: [ 'ai', 'email' ] }, known, true ],
		[ { is: 'one_of', values: [ 'direct' ] }, known, false ],
		[ { is: 'none_of', values: [ 'email' ] }, known, false ],
		[ { is: 'none_of', values: [ 'email' ] }, nothing, undefined ],
	],
	campaign: [
		[ { is: 'one_of', values: [ ' Autumn ' ] }, known, true ],
		[ { is: 'one_of', values: [ 'spring' ] }, known, false ],
		[ { is: 'none_of', values: [ 'spring' ] }, known, true ],
		[ { is: 'one_of', values: [] }, nothing, undefined ],
	],
	// A host stands for what is under it, and for no other that ends like it.
	referrer: [
		[ { is: 'one_of', values: [ 'Example.org' ] }, known, true ],
		[ { is: 'one_of', values: [ 'ample.org' ] }, known, false ],
		[ { is: 'none_of', values: [ 'example.net' ] }, known, true ],
		[ { is: 'none_of', values: [ 'a.b' ] }, nothing, undefined ],
	],
};
