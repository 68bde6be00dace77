/* What the documentation of the WP Consent API promises of its script. */
/* global consent_api */
window.wp_fallback_consent_type = consent_api.consent_type;

const answerOf = ( category ) =>
	document.cookie
		.split( '; ' )
		.find( ( pair ) =>
			pair.startsWith( `${ consent_api.cookie_prefix }_${ category }=` )
		)
		?.split( '=' )[ 1 ] ?? '';

window.wp_has_consent = ( category ) => {
	const type = window.wp_consent_type ?? window.wp_fallback_consent_type;
	const answer = answerOf( category );
	return (
		! type ||
		answer === 'allow' ||
		( answer === '' && type.includes( 'optout' ) )
	);
};

window.wp_set_consent = ( category, value ) => {
	const before = answerOf( category );
	document.cookie = `${
		consent_api.cookie_prefix
	}_${ category }=${ value };path=/;max-age=${
		consent_api.cookie_expiration * 86400
	}`;
	if ( before !== value ) {
		// A list with names, as it has always been.
		const detail = [];
		detail[ category ] = value;
		document.dispatchEvent(
			new CustomEvent( 'wp_listen_for_consent_change', { detail } )
		);
	}
};
