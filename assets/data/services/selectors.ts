import type { Loadable } from '../loadable';
import type { Catalogue, Scan, ServicesState } from './types';

export function getCatalogue( state: ServicesState ): Loadable< Catalogue > {
	return state.catalogue;
}

export function getScan( state: ServicesState ): Loadable< Scan > {
	return state.scan;
}

export function isSaving( state: ServicesState ): boolean {
	return state.isSaving;
}

export function getProblem( state: ServicesState ): string | null {
	return state.problem;
}
