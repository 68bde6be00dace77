/** 128 random bits in 22 characters. No "-": a spreadsheet would take it for a formula. */
export const newConsentId = () =>
	btoa(
		String.fromCharCode( ...crypto.getRandomValues( new Uint8Array( 16 ) ) )
	)
		.replace( /[+/]/g, '_' )
		.slice( 0, 22 );
