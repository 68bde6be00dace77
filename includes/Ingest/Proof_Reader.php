<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

use Footfall\Schema\Event_Schema;
use Footfall\Storage\Consent_Codes;
use Footfall\Storage\Event_Key;

/**
 * Makes a row of the consent log of a choice in the buffer, and a row to be counted of a question that
 * was asked.
 */
final class Proof_Reader {
	private Event_Schema $schema;

	public function __construct( private Event_Reader $events, private Store_Day $days ) {
		$this->schema = new Event_Schema();
	}

	/**
	 * @param array{id:string,name:string,at:int,url:string,props:array<string,mixed>} $event Of Line.
	 * @return array<string,mixed>|null Columns of consents, numbered by Consent_Codes, and day and path. Null when it
	 *         is not as docs/EVENTS.md has it: what is to prove something is checked once more.
	 */
	public function read( array $event ): ?array {
		$name  = $event['name'];
		$props = $event['props'] ?? [];
		if ( ! $this->schema->is_made_by( $name, 'banner' ) || ! $this->schema->accepts_props( $name, $props ) ) {
			return null;
		}
		$address = $this->events->address( $event['url'] ?? '' );
		return [
			'event_key'    => Event_Key::of_uuid( $event['id'] ),
			'consent_id'   => $props['consent_id'] ?? '',
			'how'          => 'consent_asked' === $name ? Consent_Codes::ASKED : Consent_Codes::HOW[ $props['how'] ],
			'allowed'      => Consent_Codes::bits( $props['allowed'] ?? [] ),
			'services'     => $props['services'] ?? '',
			'signal_sent'  => Consent_Codes::SIGNAL[ $props['signal'] ?? '' ],
			'is_first'     => (int) ( $props['first'] ?? true ),
			'rule'         => Consent_Codes::RULE[ $props['rule'] ],
			'layout'       => Consent_Codes::LAYOUT[ $props['layout'] ],
			'text_version' => $props['text'],
			'language'     => $props['language'],
			'page_id'      => $address['page_id'],
			'path'         => $address['path'],
			'given_at'     => $event['at'],
			'day'          => $this->days->of( $event['at'] ),
		];
	}
}
