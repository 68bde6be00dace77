import { __, sprintf } from '@wordpress/i18n';
import type { ConsentReport } from '../../../data/consents';
import { formatNumber } from '../../format/format-number';
import { Card } from '../../parts/card';
import { DeclinedNote } from '../../parts/declined-note';
import { FigureList } from '../../parts/figure-list';
import { TileRow } from '../../reports/tile-row';
import { layoutTitles, ruleTitles } from '../consent-texts';
import { AnswersTable, hasAnswers } from './answers-table';
import { CategoriesCard } from './categories-card';
import { ConsentDaysCard } from './consent-days-card';
import { consentTiles } from './consent-tiles';
import { TextsCard } from './texts-card';

export function ConsentReportBody( { report }: { report: ConsentReport } ) {
	const { totals, rules, layouts } = report;
	if ( totals.asked + totals.answers + totals.changed === 0 ) {
		return <NobodyAsked />;
	}
	const ruleNames = ruleTitles();
	const layoutNames = layoutTitles();
	return (
		<>
			<TileRow tiles={ consentTiles( report ) } />
			<DeclinedNote declined={ report.declined } />
			<ConsentDaysCard days={ report.days } />
			<div className="footfall-columns">
				<CategoriesCard report={ report } />
				<Card title={ __( 'Later, and without asking', 'footfall' ) }>
					<FigureList
						figures={ [
							{
								key: 'changed',
								title: __( 'Changed their answer', 'footfall' ),
								figure: formatNumber( totals.changed ),
							},
							{
								key: 'withdrawn',
								title: __( 'Withdrew it', 'footfall' ),
								figure: formatNumber( totals.withdrawn ),
							},
							{
								key: 'services',
								title: __(
									'Allowed one service for good',
									'footfall'
								),
								figure: formatNumber( totals.services ),
							},
							{
								key: 'unasked',
								title: __(
									'Decided by a signal of the browser or by other code',
									'footfall'
								),
								figure: formatNumber( totals.unasked ),
							},
						] }
					/>
				</Card>
			</div>
			<Card title={ __( 'By the rule of the region', 'footfall' ) }>
				<AnswersTable
					title={ __( 'Answers by rule', 'footfall' ) }
					column={ __( 'Rule', 'footfall' ) }
					rows={ rules.filter( hasAnswers ).map( ( counts ) => ( {
						key: counts.rule,
						name: ruleNames[ counts.rule ],
						counts,
					} ) ) }
				/>
			</Card>
			<Card title={ __( 'By layout', 'footfall' ) }>
				<AnswersTable
					title={ __( 'Answers by layout', 'footfall' ) }
					column={ __( 'Layout', 'footfall' ) }
					rows={ layouts.filter( hasAnswers ).map( ( counts ) => ( {
						key: counts.layout,
						name: layoutNames[ counts.layout ],
						counts,
					} ) ) }
				/>
			</Card>
			<TextsCard texts={ report.texts } />
		</>
	);
}

function NobodyAsked() {
	return (
		<div className="footfall-card footfall-message">
			<p className="footfall-message-title">
				{ __( 'Nobody was asked in these days', 'footfall' ) }
			</p>
			<p>
				{ sprintf(
					/* translators: %s: name of a setting. */
					__(
						'Footfall asks while “%s” is switched on in the settings. What visitors answer stands here then, and each answer in the log below.',
						'footfall'
					),
					__( 'Footfall asks for consent', 'footfall' )
				) }
			</p>
		</div>
	);
}
