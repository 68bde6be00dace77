<?php
declare( strict_types=1 );

namespace Footfall\Rest;

use Footfall\Storage\Consent_Counts;

/**
 * How many of the visits that were asked said no to statistics: what each report leaves out.
 */
final class Declined {
	public function __construct( private Consent_Counts $counts ) {}

	/**
	 * @return array{visits:int,declined:int,share:?float,opted_out:int}|null visits: that were asked, or decided by a
	 *         signal or other code without being asked. share: 0…1, null without visits. opted_out: visitors who said no
	 *         where nobody has to be asked. Null while there is nothing to say.
	 */
	public function of( string $from, string $to ): ?array {
		$sums = $this->counts->sums( $from, $to );
		// Who has answered was asked, though the word of that may have been lost, or be of the day before.
		$visits = max( $sums['asked'], $sums['answered'] ) + $sums['unasked'];
		return 0 === $visits + $sums['opted_out'] ? null : [
			'visits'    => $visits,
			'declined'  => $sums['declined'],
			'share'     => $visits ? $sums['declined'] / $visits : null,
			'opted_out' => $sums['opted_out'],
		];
	}
}
