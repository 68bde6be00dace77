import './types';
import { keepMemory } from '../memory/keep-memory';
import { remember } from '../memory/remember';

const { footfall } = window;
const { visit } = footfall ?? {};
try {
	if ( footfall && visit ) {
		footfall.remember = () => remember( visit );
		keepMemory( visit );
	}
} catch {
	// The browser keeps nothing (a sandboxed frame): nothing is remembered.
}
