<?php
declare( strict_types=1 );

namespace Footfall\Consent;

/**
 * Which of the owner's rules holds where: for a country, and for the browser, which finds out by its
 * time zone and language (assets/consent/rule-of.ts). The regions are those of assets/schema/regions.json.
 */
final class Region_Rules {
	/**
	 * @param string $country ISO 3166-1 alpha-2.
	 * @return string europe, united_states or elsewhere.
	 */
	public static function region( string $country ): string {
		foreach ( self::regions() as $region => $patterns ) {
			if ( in_array( $country, explode( '|', $patterns['countries'] ), true ) ) {
				return $region;
			}
		}
		return 'elsewhere';
	}

	/**
	 * @param string              $country  ISO 3166-1 alpha-2.
	 * @param array<string,mixed> $settings Footfall\Settings::all().
	 * @return string opt_in, opt_out or none.
	 */
	public static function of_country( string $country, array $settings ): string {
		return $settings[ 'consent_rule_' . self::region( $country ) ];
	}

	/**
	 * @param array<string,mixed> $settings Footfall\Settings::all().
	 * @return array<int,array{rule:string,zones:string,countries:string}> Regions whose rule is another than elsewhere.
	 */
	public static function for_browser( array $settings ): array {
		$regions = [];
		foreach ( self::regions() as $region => $patterns ) {
			$rule = $settings[ "consent_rule_$region" ];
			if ( $rule !== $settings['consent_rule_elsewhere'] ) {
				$regions[] = [ 'rule' => $rule ] + $patterns;
			}
		}
		return $regions;
	}

	/** @return array<string,array{countries:string,zones:string}> */
	private static function regions(): array {
		return require dirname( __DIR__ ) . '/Schema/regions.php';
	}
}
