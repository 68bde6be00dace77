import type { BrowserEventName } from '../schema/generated/events';
import { createPermission } from './create-permission';

const own = ( name: string ) => name as BrowserEventName;

it( 'asks for the consent that the plugin of an event wants for it', () => {
	const verdict = (
		name: string,
		state: 'granted' | 'refused' | 'unknown'
	) =>
		createPermission(
			{
				identity_before_consent: 'cookieless',
				identity_after_consent: 'visitor_id',
				consent_without_tool: 'unknown',
				honour_signals: true,
				own_events: { quizzer_quiz_finished: 'statistics' },
			},
			{ get: () => state },
			{ id: () => '', forget: () => {} }
		).verdict( own( name ) );

	expect( verdict( 'quizzer_quiz_started', 'unknown' ) ).toBe( 'now' );
	expect( verdict( 'quizzer_quiz_finished', 'unknown' ) ).toBe( 'later' );
	expect( verdict( 'quizzer_quiz_finished', 'granted' ) ).toBe( 'now' );
	expect( verdict( 'quizzer_quiz_finished', 'refused' ) ).toBe( 'never' );
} );
