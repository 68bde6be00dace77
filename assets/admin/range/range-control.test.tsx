import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RangeControl } from './range-control';

// Whole screens in jsdom take their time on a busy machine.
jest.setTimeout( 30000 );

const TODAY = '2026-11-21';
const MONTH = { from: '2026-10-23', to: TODAY };

describe( 'RangeControl', () => {
	it( 'shows which days are chosen, and chooses others', async () => {
		const onChange = jest.fn();
		render(
			<RangeControl
				range={ MONTH }
				today={ TODAY }
				onChange={ onChange }
			/>
		);
		expect(
			screen.getByRole( 'button', { name: '30 days' } )
		).toHaveAttribute( 'aria-pressed', 'true' );
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Yesterday' } )
		);
		expect( onChange ).toHaveBeenCalledWith( {
			from: '2026-11-20',
			to: '2026-11-20',
		} );
	} );

	it( 'takes own days', async () => {
		const onChange = jest.fn();
		render(
			<RangeControl
				range={ MONTH }
				today={ TODAY }
				onChange={ onChange }
			/>
		);
		await userEvent.click(
			screen.getByRole( 'button', { name: 'Custom' } )
		);
		const from = screen.getByLabelText( 'From' );
		await userEvent.clear( from );
		await userEvent.type( from, '2026-11-05' );
		await userEvent.click( screen.getByRole( 'button', { name: 'Show' } ) );
		expect( onChange ).toHaveBeenCalledWith( {
			from: '2026-11-05',
			to: TODAY,
		} );
	} );

	it( 'says what is wrong with own days and asks for nothing', async () => {
		const onChange = jest.fn();
		render(
			<RangeControl
				range={ { from: '2026-11-03', to: '2026-11-04' } }
				today={ TODAY }
				onChange={ onChange }
			/>
		);
		const to = screen.getByLabelText( 'To' );
		await userEvent.clear( to );
		await userEvent.type( to, '2026-11-01' );
		await userEvent.click( screen.getByRole( 'button', { name: 'Show' } ) );
		expect( to ).toHaveAccessibleDescription(
			'The first day comes after the last day.'
		);
		expect( onChange ).not.toHaveBeenCalled();
	} );
} );
