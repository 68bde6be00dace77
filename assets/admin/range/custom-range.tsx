import { Button } from '@wordpress/components';
import { useId, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { OverviewQuery } from '../../data/reports';
import { checkRange } from './check-range';

interface Props {
	range: OverviewQuery;
	today: string;
	onChange: ( range: OverviewQuery ) => void;
}

/** Native date inputs: every browser, keyboard and screen reader knows them. */
export function CustomRange( { range, today, onChange }: Props ) {
	const [ draft, setDraft ] = useState( range );
	const [ problem, setProblem ] = useState< string | null >( null );
	const problemId = useId();

	const shared = {
		max: today,
		problemId: problem === null ? undefined : problemId,
	};

	return (
		<form
			className="footfall-range-custom"
			noValidate
			onSubmit={ ( event ) => {
				event.preventDefault();
				const found = checkRange( draft );
				setProblem( found );
				if ( found === null ) {
					onChange( draft );
				}
			} }
		>
			<DayInput
				label={ __( 'From', 'footfall' ) }
				value={ draft.from }
				onChange={ ( from ) => setDraft( { ...draft, from } ) }
				{ ...shared }
			/>
			<DayInput
				label={ __( 'To', 'footfall' ) }
				value={ draft.to }
				onChange={ ( to ) => setDraft( { ...draft, to } ) }
				{ ...shared }
			/>
			<Button variant="secondary" size="compact" type="submit">
				{ __( 'Show', 'footfall' ) }
			</Button>
			<p id={ problemId } className="footfall-problem" role="alert">
				{ problem }
			</p>
		</form>
	);
}

interface DayInputProps {
	label: string;
	value: string;
	max: string;
	problemId: string | undefined;
	onChange: ( day: string ) => void;
}

function DayInput( { label, value, max, problemId, onChange }: DayInputProps ) {
	const id = useId();
	return (
		<span className="footfall-range-day">
			<label htmlFor={ id }>{ label }</label>
			<input
				id={ id }
				type="date"
				value={ value }
				max={ max }
				required
				aria-invalid={ problemId !== undefined }
				aria-describedby={ problemId }
				onChange={ ( { target } ) => onChange( target.value ) }
			/>
		</span>
	);
}
