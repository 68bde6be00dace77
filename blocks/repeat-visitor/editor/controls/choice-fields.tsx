import { __ } from '@wordpress/i18n';
import type {
	BoughtCondition,
	ChannelCondition,
	DeviceCondition,
	WordsCondition,
} from '../../types';
import { channelWords, choiceWords, deviceWords } from '../words';
import { ChecksControl } from './checks-control';
import { CountriesControl } from './countries-control';
import type { FieldsProps } from './fields-props';
import { ItemControl } from './item-control';
import { OptionControl } from './option-control';
import { cleanHost, WordsControl } from './words-control';

type ChoiceCondition =
	BoughtCondition | ChannelCondition | DeviceCondition | WordsCondition;

function Values( { condition, onChange }: FieldsProps< ChoiceCondition > ) {
	switch ( condition.rule ) {
		case 'channel':
			return (
				<ChecksControl
					label={ __( 'Channels', 'footfall' ) }
					words={ channelWords() }
					values={ condition.values }
					onChange={ ( values ) =>
						onChange( { ...condition, values } )
					}
				/>
			);
		case 'device':
			return (
				<ChecksControl
					label={ __( 'Devices', 'footfall' ) }
					words={ deviceWords() }
					values={ condition.values }
					onChange={ ( values ) =>
						onChange( { ...condition, values } )
					}
				/>
			);
		case 'country':
			return (
				<CountriesControl
					values={ condition.values }
					onChange={ ( values ) =>
						onChange( { ...condition, values } )
					}
				/>
			);
		case 'campaign':
			return (
				<WordsControl
					label={ __( 'Campaigns', 'footfall' ) }
					placeholder={ __( 'spring-sale', 'footfall' ) }
					values={ condition.values }
					clean={ ( word ) => word.trim() }
					onChange={ ( values ) =>
						onChange( { ...condition, values } )
					}
				/>
			);
		case 'referrer':
			return (
				<WordsControl
					label={ __( 'Sites', 'footfall' ) }
					placeholder={ __( 'example.com', 'footfall' ) }
					values={ condition.values }
					clean={ cleanHost }
					onChange={ ( values ) =>
						onChange( { ...condition, values } )
					}
				/>
			);
		case 'bought_product':
		case 'bought_category':
			return (
				<ItemControl
					kind={
						condition.rule === 'bought_product'
							? 'product'
							: 'category'
					}
					values={ condition.values }
					onChange={ ( values ) =>
						onChange( { ...condition, values } )
					}
				/>
			);
	}
}

export function ChoiceFields( props: FieldsProps< ChoiceCondition > ) {
	const { condition, onChange } = props;
	return (
		<>
			<OptionControl
				label={ __( 'Match', 'footfall' ) }
				words={ choiceWords() }
				value={ condition.is }
				onChange={ ( is ) => onChange( { ...condition, is } ) }
			/>
			<Values { ...props } />
		</>
	);
}
