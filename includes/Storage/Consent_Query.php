<?php
declare( strict_types=1 );

namespace Footfall\Storage;

/**
 * Which choices of the consent log are asked for; what is left out limits nothing.
 */
final class Consent_Query {
	/**
	 * @param string        $consent_id All of it.
	 * @param string        $how        A word of Consent_Codes::HOW.
	 * @param int           $from       ms UTC, included; 0 for none.
	 * @param int           $until      ms UTC, not included; 0 for none.
	 * @param array{at:int,key:int}|null $after Of the last choice that was read: those before it.
	 */
	public function __construct(
		private string $consent_id = '',
		private string $how = '',
		private int $from = 0,
		private int $until = 0,
		private ?array $after = null
	) {}

	/** The same, from there on. */
	public function after( int $at, int $key ): self {
		return new self( $this->consent_id, $this->how, $this->from, $this->until, compact( 'at', 'key' ) );
	}

	/** @return array{0:string,1:array<int,int|string>} Condition on the table consents as c, and its values. */
	public function where(): array {
		$parts = [];
		if ( '' !== $this->consent_id ) {
			$parts['c.consent_key = %d'] = [ Consent_Log::key( $this->consent_id ) ];
		}
		if ( '' !== $this->how ) {
			$parts['c.how = %d'] = [ Consent_Codes::HOW[ $this->how ] ];
		}
		if ( $this->from > 0 ) {
			$parts['c.given_at >= %d'] = [ $this->from ];
		}
		if ( $this->until > 0 ) {
			$parts['c.given_at < %d'] = [ $this->until ];
		}
		if ( $this->after ) {
			$parts['( c.given_at < %d OR ( c.given_at = %d AND c.event_key < %d ) )'] = [ $this->after['at'], $this->after['at'], $this->after['key'] ];
		}
		return [ implode( ' AND ', array_keys( $parts ) ) ?: '1 = 1', array_merge( ...array_values( $parts ), ...[ [] ] ) ];
	}
}
