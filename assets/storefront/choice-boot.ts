import './types';
import { answerApi } from '../consent/answer-api';
import { CATEGORIES } from '../consent/categories';
import { tellGoogle } from '../consent/consent-mode';
import { announceType, createChoice } from '../consent/create-choice';
import { ruleOf } from '../consent/rule-of';
import { report } from './report';

/**
 * Hook `footfall:choice-ready`: `window.footfall.choice` is there.
 *
 * @since 0.1.0
 */

/** How long Google's tags wait for an answer while the question is open, in ms. */
const WAIT_MS = 500;

/** Puts in a script, once. */
const loader = ( src: string | undefined ) => {
	let isNeeded = !! src;
	return () => {
		if ( isNeeded ) {
			isNeeded = false;
			document.head.append(
				Object.assign( document.createElement( 'script' ), { src } )
			);
		}
	};
};

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
	const load = loader( config.keep );
	const { choice, parts } = createChoice( config, rule, load );
	footfall.choice = choice;
	footfall.choosing = parts;
	const { has, onChange } = choice;

	if ( choice.isInCharge ) {
		if ( ! config.cookie_prefix ) {
			answerApi( choice, parts );
		}
		// Scripts of the page that listen are there then.
		if ( document.readyState === 'loading' ) {
			document.addEventListener( 'DOMContentLoaded', announceType );
		} else {
			announceType();
		}
		if ( config.consent_mode ) {
			tellGoogle( 'default', has, choice.isOpen ? WAIT_MS : 0 );
			onChange( () => tellGoogle( 'update', has ) );
		}
		if ( rule === 'opt_out' ) {
			window.__uspapi ??= parts.act( 'usp' );
			window.__gpp ??= parts.act( 'gpp' );
		}
	}
	const loadGate = loader( config.gate );
	onChange( () => {
		if (
			! footfall.gated &&
			! CATEGORIES.every( ( category ) => has( category ) )
		) {
			loadGate();
		}
	} );
	document.dispatchEvent( new CustomEvent( 'footfall:choice-ready' ) );
	// Proof that reached nobody. Last, for it throws where nothing may be stored.
	if ( localStorage.footfall_proof ) {
		load();
	}
}

try {
	begin();
} catch ( error ) {
	// A sandboxed frame: nothing can be known or kept there.
	report( error );
}
