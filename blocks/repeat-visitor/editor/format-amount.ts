import { editorLocale } from './editor-locale';
import { storeFacts } from './facts-of-store';

/** Decimals of a currency: the store's own setting for its own, ISO 4217's for another. */
export function decimalsOf( code: string ): number {
	const { currency } = storeFacts();
	if ( code === currency.code ) {
		return currency.decimals;
	}
	try {
		const { maximumFractionDigits } = new Intl.NumberFormat( 'en', {
			style: 'currency',
			currency: code,
		} ).resolvedOptions();
		return maximumFractionDigits ?? 2;
	} catch {
		return currency.decimals;
	}
}

/**
 * @param minor In minor units.
 * @param code  ISO 4217. Stores may use others, which Intl refuses.
 */
export function formatAmount( minor: number, code: string ): string {
	const digits = decimalsOf( code );
	const major = minor / 10 ** digits;
	const options = {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	};
	try {
		return new Intl.NumberFormat( editorLocale(), {
			style: 'currency',
			currency: code,
			...options,
		} ).format( major );
	} catch {
		const figure = new Intl.NumberFormat( editorLocale(), options );
		return `${ figure.format( major ) } ${ code }`.trim();
	}
}
