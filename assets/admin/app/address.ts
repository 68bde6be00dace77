import type { OverviewQuery } from '../../data/reports';
import { checkRange } from '../range/check-range';

export type Tab = 'report' | 'consent' | 'settings';

const isTab = ( name: string | null ): name is Tab =>
	name === 'consent' || name === 'settings';

/** What of the screen stands in the URL, so that it can be bookmarked and gone back to. */
export interface Address {
	tab: Tab;
	/** Null: the range that the report chooses by itself. */
	range: OverviewQuery | null;
}

export function readAddress( url: string ): Address {
	const parameters = new URL( url ).searchParams;
	const tab = parameters.get( 'tab' );
	const range = {
		from: parameters.get( 'from' ) ?? '',
		to: parameters.get( 'to' ) ?? '',
	};
	return {
		tab: isTab( tab ) ? tab : 'report',
		range: checkRange( range ) === null ? range : null,
	};
}

/** Parameters of others (`page` above all) stay as they are. */
export function writeAddress( url: string, address: Address ): string {
	const next = new URL( url );
	const set = ( name: string, value: string | null | undefined ): void =>
		value
			? next.searchParams.set( name, value )
			: next.searchParams.delete( name );
	set( 'tab', address.tab === 'report' ? null : address.tab );
	set( 'from', address.range?.from );
	set( 'to', address.range?.to );
	return next.href;
}
