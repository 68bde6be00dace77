export interface Figure {
	key: string;
	title: string;
	figure: string;
	note?: string;
}

export function FigureList( { figures }: { figures: readonly Figure[] } ) {
	return figures.length === 0 ? null : (
		<dl className="footfall-figures">
			{ figures.map( ( { key, title, figure, note } ) => (
				<div key={ key } className="footfall-figures-row">
					<dt>{ title }</dt>
					<dd>
						<bdi>{ figure }</bdi>
						{ note !== undefined && (
							<span className="footfall-figures-note">
								{ note }
							</span>
						) }
					</dd>
				</div>
			) ) }
		</dl>
	);
}
