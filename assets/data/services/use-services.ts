import { useDispatch, useSelect } from '@wordpress/data';
import { store } from './store';

/** The catalogue of services and the last scan, and what can be done with them. */
export function useServices() {
	const { fetchCatalogue, fetchScan, finishScan, saveCorrections } =
		useDispatch( store );
	const known = useSelect( ( select ) => {
		const { getCatalogue, getScan, isSaving, getProblem } = select( store );
		return {
			catalogue: getCatalogue(),
			scan: getScan(),
			isSaving: isSaving(),
			problem: getProblem(),
		};
	}, [] );
	return { ...known, fetchCatalogue, fetchScan, finishScan, saveCorrections };
}
