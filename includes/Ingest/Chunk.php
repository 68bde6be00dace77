<?php
declare( strict_types=1 );

namespace Footfall\Ingest;

/**
 * What some lines of the buffer hold, each event once.
 */
final class Chunk {
	/** @var array<int,array<string,mixed>> Rows of Event_Reader by event key. */
	public array $events = [];

	/** @var array<int,array<string,mixed>> The same, about the store itself: without visitor and session. */
	public array $of_store = [];

	/** @var array<int,array<string,mixed>> Rows of Proof_Reader by event key. */
	public array $consents = [];

	/** @var array<int,array{day:string,reason:string}> Left out, by event key. */
	public array $excluded = [];

	/** @var array<int,array{day:string,reason:string}> Lines and events that could not be read. */
	public array $damaged = [];

	/** @var array<int,array{id:int,change:string,at:int,refund_id:int,gateway:string,visitor:?int,reason:string}> Order notes, by time. */
	public array $notes = [];

	/** @var string[] Lines that could not be read. */
	public array $poisoned = [];

	public int $lines = 0;

	/** ms UTC of the latest event; 0 without one. */
	public int $latest = 0;
}
