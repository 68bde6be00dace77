import './types';
import { answerApi } from '../consent/answer-api';
import { CATEGORIES } from '../consent/categories';
import { tellGoogle } from '../consent/consent-mode';
import { announceType, createChoice } from '../consent/create-choice';
import { answerPrivacyString } from '../consent/privacy-string';
import { ruleOf } from '../consent/rule-of';
import { report } from './report';
import { sendChoice } from './send-choice';

/** How long Google's tags wait for an answer while the question is open, in ms. */
const WAIT_MS = 500;

/**
 * Printed as the first script of the page: what comes after it knows the visitor's answer. Without it
 * nothing is asked, and nothing is allowed.
 */
function begin() {
	const { footfall } = window;
	const config = footfall?.asking;
	if ( ! config || footfall.choice ) {
		return;
	}
	const rule = ruleOf( config );
	const choice = createChoice( config, rule, sendChoice( config.urls ) );
	footfall.choice = choice;
	const { has } = choice;

	if ( choice.isInCharge ) {
		if ( config.cookie_prefix === undefined ) {
			answerApi( choice );
			choice.onChange( ( change ) => {
				if ( change.marketing ) {
					window.wc_order_attribution?.setOrderTracking?.(
						has( 'marketing' )
					);
				}
			} );
		}
		// Scripts of the page that listen are there then.
		if ( document.readyState === 'loading' ) {
			document.addEventListener( 'DOMContentLoaded', announceType );
		} else {
			announceType();
		}
		if ( config.consent_mode ) {
			tellGoogle( 'default', has, choice.isOpen ? WAIT_MS : 0 );
			choice.onChange( () => tellGoogle( 'update', has ) );
		}
		if ( rule === 'opt_out' ) {
			answerPrivacyString( () => has( 'marketing' ) );
		}
	}
	const { gate } = config;
	if ( gate ) {
		choice.onChange( () => {
			if (
				! footfall.gated &&
				! CATEGORIES.every( ( name ) => has( name ) )
			) {
				footfall.gated = true;
				document.head.append(
					Object.assign( document.createElement( 'script' ), {
						src: gate,
					} )
				);
			}
		} );
	}
	document.dispatchEvent( new CustomEvent( 'footfall:choice-ready' ) );
}

try {
	begin();
} catch ( error ) {
	// A sandboxed frame: nothing can be known or kept there.
	report( error );
}
