import apiFetch from '@wordpress/api-fetch';
import { createRegistry } from '@wordpress/data';
import {
	DEFAULT_SETTINGS,
	type Settings,
} from '../../schema/generated/settings';
import { store } from './store';
import type { SettingsAnswer } from './types';

jest.mock( '@wordpress/api-fetch', () => ( {
	__esModule: true,
	default: jest.fn(),
} ) );

const fetchMock = jest.mocked( apiFetch );

const answerWith = ( changed: Partial< Settings > = {} ): SettingsAnswer => ( {
	settings: { ...DEFAULT_SETTINGS, ...changed },
	roles: [ { slug: 'customer', name: 'Customer' } ],
} );

async function setUp() {
	const registry = createRegistry();
	registry.register( store );
	fetchMock.mockResolvedValueOnce( answerWith() );
	await registry.dispatch( store ).fetchSettings();
	fetchMock.mockReset();
	return {
		actions: registry.dispatch( store ),
		selectors: registry.select( store ),
	};
}

function answerLater() {
	let answer: ( value: unknown ) => void = () => undefined;
	let refuse: ( error: unknown ) => void = () => undefined;
	fetchMock.mockImplementationOnce(
		() =>
			new Promise( ( done, fail ) => {
				answer = done;
				refuse = fail;
			} )
	);
	return {
		answer: ( value: unknown ) => answer( value ),
		refuse: ( error: unknown ) => refuse( error ),
	};
}

describe( 'settings store', () => {
	it( 'lays edits over what is saved and keeps them apart', async () => {
		const { actions, selectors } = await setUp();
		await actions.edit( 'session_minutes', 45 );
		expect( selectors.getSetting( 'session_minutes' ) ).toBe( 45 );
		expect( selectors.getSaved() ).toMatchObject( {
			data: { settings: { session_minutes: 30 } },
		} );
		expect( selectors.hasEdits() ).toBe( true );
	} );

	it( 'has no edit left when a value is put back', async () => {
		const { actions, selectors } = await setUp();
		await actions.edit( 'excluded_paths', [ '/a' ] );
		await actions.edit( 'excluded_paths', [] );
		expect( selectors.hasEdits() ).toBe( false );
	} );

	it( 'discards edits', async () => {
		const { actions, selectors } = await setUp();
		await actions.edit( 'session_minutes', 45 );
		await actions.reset();
		expect( selectors.getSetting( 'session_minutes' ) ).toBe( 30 );
		expect( selectors.hasEdits() ).toBe( false );
	} );

	it( 'sends only what was edited', async () => {
		const { actions, selectors } = await setUp();
		await actions.edit( 'session_minutes', 45 );
		fetchMock.mockResolvedValueOnce(
			answerWith( { session_minutes: 45 } )
		);
		expect( await actions.save() ).toBe( true );
		expect( fetchMock ).toHaveBeenCalledWith( {
			path: '/footfall/v1/settings',
			method: 'POST',
			data: { settings: { session_minutes: 45 } },
		} );
		expect( selectors.hasEdits() ).toBe( false );
		expect( selectors.getSetting( 'session_minutes' ) ).toBe( 45 );
	} );

	it( 'sends nothing without edits', async () => {
		const { actions } = await setUp();
		expect( await actions.save() ).toBe( false );
		expect( fetchMock ).not.toHaveBeenCalled();
	} );

	it( 'keeps edits when the save fails, with the server’s words at the field', async () => {
		const { actions, selectors } = await setUp();
		await actions.edit( 'script_name', 'taken' );
		fetchMock.mockRejectedValueOnce( {
			code: 'footfall_invalid_settings',
			message: 'Nothing was saved.',
			data: { status: 400, params: { script_name: 'This is taken.' } },
		} );
		expect( await actions.save() ).toBe( false );
		expect( selectors.getSetting( 'script_name' ) ).toBe( 'taken' );
		expect( selectors.getFieldErrors() ).toEqual( {
			script_name: 'This is taken.',
		} );
		expect( selectors.getSaveError() ).toBe( 'Nothing was saved.' );
		expect( selectors.isSaving() ).toBe( false );
	} );

	it( 'drops the server’s words once the field is edited again', async () => {
		const { actions, selectors } = await setUp();
		await actions.edit( 'script_name', 'taken' );
		fetchMock.mockRejectedValueOnce( {
			data: { params: { script_name: 'This is taken.' } },
		} );
		await actions.save();
		await actions.edit( 'script_name', 'free' );
		expect( selectors.getFieldErrors() ).toEqual( {} );
	} );

	it( 'keeps edits of other fields that were made while the save was under way', async () => {
		const { actions, selectors } = await setUp();
		await actions.edit( 'session_minutes', 45 );
		const request = answerLater();
		const saved = actions.save();
		expect( selectors.isSaving() ).toBe( true );
		await actions.edit( 'retention_days', 90 );
		request.answer( answerWith( { session_minutes: 45 } ) );
		await saved;
		expect( selectors.getEdits() ).toEqual( { retention_days: 90 } );
	} );

	it( 'keeps an edit of the same field that was made while the save was under way', async () => {
		const { actions, selectors } = await setUp();
		await actions.edit( 'session_minutes', 45 );
		const request = answerLater();
		const saved = actions.save();
		await actions.edit( 'session_minutes', 30 );
		request.answer( answerWith( { session_minutes: 45 } ) );
		await saved;
		expect( selectors.getEdits() ).toEqual( { session_minutes: 30 } );
		expect( selectors.getSetting( 'session_minutes' ) ).toBe( 30 );
	} );

	it( 'saves once at a time', async () => {
		const { actions } = await setUp();
		await actions.edit( 'session_minutes', 45 );
		const request = answerLater();
		const saved = actions.save();
		expect( await actions.save() ).toBe( false );
		request.refuse( { message: 'no' } );
		expect( await saved ).toBe( false );
		expect( fetchMock ).toHaveBeenCalledTimes( 1 );
	} );

	it( 'does not let an older answer undo a save', async () => {
		const { actions, selectors } = await setUp();
		const old = answerLater();
		const reading = actions.fetchSettings();
		await actions.edit( 'session_minutes', 45 );
		fetchMock.mockResolvedValueOnce(
			answerWith( { session_minutes: 45 } )
		);
		await actions.save();
		old.answer( answerWith() );
		await reading;
		expect( selectors.getSetting( 'session_minutes' ) ).toBe( 45 );
	} );
} );
