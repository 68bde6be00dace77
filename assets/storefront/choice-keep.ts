import './types';
import { changeChoice } from '../consent/change-choice';
import { answerPrivacyString } from '../consent/privacy-string';
import { takeCalls } from '../consent/take-calls';
import { report } from './report';
import { sendChoice } from './send-choice';

/** Comes while the question is open, and when a choice is changed. */
const { footfall } = window;
const { choice, choosing } = footfall ?? {};
try {
	if ( choice && choosing ) {
		takeCalls( choosing, {
			...changeChoice(
				choice,
				choosing,
				sendChoice( choosing.config.urls )
			),
			ready: ( callback: () => void ) => callback(),
			...answerPrivacyString( () => choice.has( 'marketing' ) ),
		} );
	}
} catch ( error ) {
	report( error );
}
