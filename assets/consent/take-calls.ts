import type { ChoiceCall, ChoiceParts } from './choice';

/** Does what was asked for before the second script came, and from then on at once. */
export function takeCalls(
	parts: ChoiceParts,
	actions: Readonly< Record< string, ( ...args: never[] ) => void > >
): void {
	const waiting = parts.calls as ChoiceCall[];
	const push = ( [ action, args ]: ChoiceCall ) =>
		actions[ action ]?.( ...( args as never[] ) );
	parts.calls = { push };
	waiting.forEach( push );
}
