<?php
declare( strict_types=1 );

namespace Footfall\Consent;

/**
 * The owner's rule for a country. The twin of assets/consent/region-of.ts, which also knows time zones;
 * tests/contract/consent-regions.json proves that both put countries in the same region.
 */
final class Region_Rules {
	/** European Economic Area, United Kingdom, Switzerland, and parts of them with a code of their own. */
	private const EUROPE = [
		'AT', 'AX', 'BE', 'BG', 'CH', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GB', 'GF', 'GI', 'GP', 'GR', 'HR', 'HU', 'IE', 'IS',
		'IT', 'LI', 'LT', 'LU', 'LV', 'MF', 'MQ', 'MT', 'NL', 'NO', 'PL', 'PT', 'RE', 'RO', 'SE', 'SI', 'SJ', 'SK', 'YT',
	];

	/**
	 * @param string $country ISO 3166-1 alpha-2.
	 * @return string europe, united_states or elsewhere.
	 */
	public static function region( string $country ): string {
		return match ( true ) {
			'US' === $country => 'united_states',
			in_array( $country, self::EUROPE, true ) => 'europe',
			default => 'elsewhere',
		};
	}

	/**
	 * @param string              $country  ISO 3166-1 alpha-2.
	 * @param array<string,mixed> $settings Footfall\Settings::all().
	 * @return string opt_in, opt_out or none.
	 */
	public static function of_country( string $country, array $settings ): string {
		return self::of_regions( $settings )[ self::region( $country ) ];
	}

	/**
	 * @param array<string,mixed> $settings Footfall\Settings::all().
	 * @return array{europe:string,united_states:string,elsewhere:string}
	 */
	public static function of_regions( array $settings ): array {
		return [
			'europe'        => $settings['consent_rule_europe'],
			'united_states' => $settings['consent_rule_united_states'],
			'elsewhere'     => $settings['consent_rule_elsewhere'],
		];
	}
}
