import { DropdownMenu, MenuGroup, MenuItem } from '@wordpress/components';
import { useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { speak } from '@wordpress/a11y';
import type { RepeatVisitorAttributes } from '../types';
import { OptionControl } from './controls/option-control';
import { plus } from './icons';
import { RuleCard } from './rule-card';
import { ruleMenu } from './rule-menu';

interface Props {
	conditions: RepeatVisitorAttributes[ 'conditions' ];
	match: RepeatVisitorAttributes[ 'match' ];
	onChange: (
		changed: Partial<
			Pick< RepeatVisitorAttributes, 'conditions' | 'match' >
		>
	) => void;
}

/** The rules of a block: add, change, remove, and how they are joined. */
export function RuleList( { conditions, match, onChange }: Props ) {
	const [ added, setAdded ] = useState( -1 );
	// Fields keep what is half typed: without the first rule, the second must not inherit it.
	const [ generation, setGeneration ] = useState( 0 );
	const menu = useRef< HTMLDivElement >( null );
	const setConditions = ( changed: typeof conditions ) =>
		onChange( { conditions: changed } );
	return (
		<>
			{ conditions.length > 1 && (
				<OptionControl
					label={ __( 'Visitors must meet', 'footfall' ) }
					words={ {
						all: __( 'All of the rules', 'footfall' ),
						any: __( 'Any one of the rules', 'footfall' ),
					} }
					value={ match }
					onChange={ ( chosen ) => onChange( { match: chosen } ) }
				/>
			) }
			{ conditions.map( ( condition, index ) => (
				<RuleCard
					key={ `${ generation } ${ index } ${ condition.rule }` }
					condition={ condition }
					number={ index + 1 }
					isNew={ index === added }
					onChange={ ( changed ) => {
						// Another rule is another card: the keyboard goes with it.
						setAdded(
							changed.rule === condition.rule ? -1 : index
						);
						setConditions(
							conditions.map( ( one, at ) =>
								at === index ? changed : one
							)
						);
					} }
					onRemove={ () => {
						setAdded( -1 );
						setGeneration( generation + 1 );
						setConditions(
							conditions.filter( ( one, at ) => at !== index )
						);
						speak( __( 'Rule removed.', 'footfall' ) );
						menu.current?.querySelector( 'button' )?.focus();
					} }
				/>
			) ) }
			<div ref={ menu }>
				<DropdownMenu
					icon={ plus }
					label={ __( 'Add a rule', 'footfall' ) }
					text={ __( 'Add a rule', 'footfall' ) }
					toggleProps={ {
						variant: 'secondary',
						__next40pxDefaultSize: true,
						showTooltip: false,
					} }
				>
					{ ( { onClose } ) =>
						ruleMenu().map( ( group ) => (
							<MenuGroup
								key={ group.label }
								label={ group.label }
							>
								{ group.choices.map(
									( { rule, label, initial } ) => (
										<MenuItem
											key={ rule }
											onClick={ () => {
												setAdded( conditions.length );
												setConditions( [
													...conditions,
													initial,
												] );
												onClose();
											} }
										>
											{ label }
										</MenuItem>
									)
								) }
							</MenuGroup>
						) )
					}
				</DropdownMenu>
			</div>
		</>
	);
}
