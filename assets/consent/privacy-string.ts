/** The header of a GPP string whose only section is "uspv1" (number 6). */
const GPP_HEADER = 'DBABTA~';

type Callback = ( data: unknown, success: boolean ) => void;

/** Version 1, notice was given, opted out or not, not under the Limited Service Provider Agreement. */
const write = ( isAllowed: boolean ) => `1Y${ isAllowed ? 'N' : 'Y' }N`;

/**
 * Answers scripts of advertisers that ask whether this visitor of an opt-out region has objected to
 * selling and sharing: in IAB's US Privacy string, by `__uspapi` and as the section "uspv1" of `__gpp`.
 *
 * @param isAllowed Whether the visitor allows marketing, asked each time.
 */
export const answerPrivacyString = ( isAllowed: () => boolean ) => ( {
	usp( command: string, version: number, callback: Callback ) {
		const isKnown = command === 'getUSPData';
		callback(
			isKnown
				? { version: 1, uspString: write( isAllowed() ) }
				: undefined,
			isKnown
		);
	},
	gpp( command: string, callback: Callback, parameter?: string ) {
		const text = write( isAllowed() );
		const pingData = {
			gppVersion: '1.1',
			cmpStatus: 'loaded',
			cmpDisplayStatus: 'hidden',
			signalStatus: 'ready',
			supportedAPIs: [ '6:uspv1' ],
			cmpId: 0,
			sectionList: [ 6 ],
			applicableSections: [ 6 ],
			gppString: GPP_HEADER + text,
			parsedSections: { uspv1: text },
		};
		const answers: Record< string, unknown > = {
			ping: pingData,
			hasSection: parameter === 'uspv1',
			getSection: parameter === 'uspv1' ? text : null,
			addEventListener: {
				eventName: 'listenerRegistered',
				listenerId: 1,
				data: true,
				pingData,
			},
			removeEventListener: true,
		};
		callback( answers[ command ], command in answers );
	},
} );
